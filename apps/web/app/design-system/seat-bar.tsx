import { useText } from '../i18n/use-text';

/** Above this many seats single squares would be thinner than a hair: one bar then. */
const SQUARES_MOST = 60;
const HEIGHT = 12;

/** How full it is: one square a seat, taken ones filled. The same in words for those who do not see it. */
export function SeatBar({
  capacity,
  taken,
}: {
  readonly capacity: number;
  readonly taken: number;
}) {
  const say = useText();
  const full = Math.min(taken, capacity);
  const label = say('seats.bar', { capacity, taken: full });
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT} className="block">
      {capacity <= SQUARES_MOST ? (
        <Squares capacity={capacity} taken={full} />
      ) : (
        <>
          <rect width="100%" height={HEIGHT} rx="4" fill="var(--c-seat-free)" />
          <rect
            width={`${(100 * full) / capacity}%`}
            height={HEIGHT}
            rx="4"
            fill="var(--c-primary)"
          />
        </>
      )}
    </svg>
  );
}

function Squares({ capacity, taken }: { readonly capacity: number; readonly taken: number }) {
  // Widths in per cent of the bar: gaps shrink with the seats, so that 6 and 60 both look like seats.
  const step = 100 / capacity;
  const width = step * (capacity > 30 ? 0.72 : 0.82);
  return Array.from({ length: capacity }, (_, seat) => (
    <rect
      key={seat}
      x={`${(seat * step + (step - width) / 2).toFixed(2)}%`}
      width={`${width.toFixed(2)}%`}
      height={HEIGHT}
      rx="3"
      fill={seat < taken ? 'var(--c-primary)' : 'var(--c-seat-free)'}
    />
  ));
}
