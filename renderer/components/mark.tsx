interface MarkProps {
  /** Side in CSS pixels; legible from 16. */
  readonly size?: number;
}

/** The mark: an envelope whose flap is the V. One colour, taken from the text around it. */
export function Mark({ size = 24 }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M3.5 4h17A2.5 2.5 0 0 1 23 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 1 17.5v-11A2.5 2.5 0 0 1 3.5 4Zm1.3 2.63a1.25 1.25 0 0 0-.16 1.76l6.4 7.66a1.25 1.25 0 0 0 1.92 0l6.4-7.66a1.25 1.25 0 0 0-1.92-1.6L12 13.3 6.56 6.79a1.25 1.25 0 0 0-1.76-.16Z"
      />
    </svg>
  );
}
