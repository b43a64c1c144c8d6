export function Popup() {
  return <p>Upfront</p>;
}
