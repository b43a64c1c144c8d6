/** A drawn toolbar with the list of extensions open: what to press has a ring of the accent's colour around it. */
export function PinPicture({ label }: { label: string }) {
  return (
    <svg class="picture" viewBox="0 0 480 170" role="img" aria-label={label}>
      <rect class="bar" x="1" y="1" width="478" height="52" rx="12" />
      <rect class="field" x="16" y="13" width="300" height="28" rx="14" />
      <circle class="ink" cx="34" cy="27" r="4" />
      <rect class="ink" x="46" y="24" width="120" height="6" rx="3" />
      <path
        class="ink"
        d="M352 17h9a4 4 0 1 1 8 0h9v9a4 4 0 1 1 0 8v6h-26v-6a4 4 0 1 0 0-8z"
        transform="translate(-2 0)"
      />
      <circle class="ring" cx="363" cy="27" r="19" />
      <circle class="ink" cx="412" cy="27" r="9" />
      <g class="ink">
        <circle cx="448" cy="20" r="2.5" />
        <circle cx="448" cy="27" r="2.5" />
        <circle cx="448" cy="34" r="2.5" />
      </g>
      <rect class="sheet-paper" x="216" y="62" width="230" height="100" rx="12" />
      <rect class="ink faint" x="232" y="76" width="90" height="6" rx="3" />
      <rect class="coin-back" x="232" y="98" width="24" height="24" rx="6" />
      <circle class="coin" cx="244" cy="110" r="7.5" />
      <text class="name-text" x="268" y="115">
        Upfront
      </text>
      <path class="ink" d="M408 101h10l-1.5 6 3.5 4.5h-14l3.500-4.500zM412.200 112h1.600v8h-1.600z" />
      <circle class="ring" cx="413" cy="110" r="17" />
      <rect class="ink faint" x="232" y="138" width="24" height="12" rx="4" />
      <rect class="ink faint" x="268" y="141" width="80" height="6" rx="3" />
    </svg>
  );
}
