/** The mark of the house: an open door. */
export function Door({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M9 26V8.5A2.5 2.5 0 0 1 11.5 6h9A2.5 2.5 0 0 1 23 8.5V26"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path d="M13 26.5V10.2c0-.7.6-1.2 1.3-1.1l5.2.9c.6.1 1 .6 1 1.2v13.5c0 .6-.4 1.1-1 1.2z" fill="#f2b84b" />
      <circle cx="17.8" cy="18" r="1.1" fill="#0d4f4f" />
      <path d="M6 26h20" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
