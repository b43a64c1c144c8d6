/** What is in a root before anything is drawn: the room for it, and a region that will speak of changes. */
export function openRoom(root: ShadowRoot): { room: HTMLElement; spoken: HTMLElement } {
  const { ownerDocument: document } = root;
  const room = document.createElement('div');
  room.className = 'room';
  const spoken = document.createElement('div');
  spoken.className = 'spoken';
  spoken.setAttribute('role', 'status');
  root.append(room, spoken);
  return { room, spoken };
}
