/** The logo: an A whose last link is still open. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="var(--ink)" />
      <path
        d="M13.6 7 7.4 20.6M13.6 7l3.5 7.6M10.2 16.1h4.3"
        stroke="#fff"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
      <circle cx="20" cy="19.9" r="2.3" fill="none" stroke="#fff" strokeWidth="1.7" />
    </svg>
  );
}
