/** The in-app message frame of a third party; same origin here, so that nothing but good manners keeps others out. */
export function MessageFrame() {
  return (
    <div id="x-gist-floating-bottom-right" className="gist">
      <iframe className="gist-frame" src="/gist/frame.html" title="Messages" />
    </div>
  );
}
