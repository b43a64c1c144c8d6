/** A frame around a control of the page, and a note beside it, which is read out when it is written. */
export function NoteView() {
  return (
    <div class="root">
      <div class="frame" />
      <div class="note" role="status" />
    </div>
  );
}
