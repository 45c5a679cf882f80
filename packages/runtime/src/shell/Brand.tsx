/** The mark: a door that is also a D. */
export function Brand() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1b2130" />
      <path
        d="M10 9h6.2a7 7 0 0 1 0 14H10v-5.2h6.2a1.8 1.8 0 0 0 0-3.6H10z"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
