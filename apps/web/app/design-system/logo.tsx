const TURNS = [0, 72, 144, 216, 288];

/** The flower of asaza: five fringed petals, five seats at a table. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="-50 -50 100 100">
      {TURNS.map((turn) => (
        <path
          key={turn}
          transform={`rotate(${turn})`}
          fill="var(--c-petal)"
          d="M0-8C-13-14-23-29-19-41C-16-40-14-44-11-43C-8-45-6-41 0-38C6-41 8-45 11-43C14-44 16-40 19-41C23-29 13-14 0-8Z"
        />
      ))}
      <circle r="8" fill="#d98a12" />
    </svg>
  );
}
