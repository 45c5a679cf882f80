/** How hot something is as a shape, so that the colour does not say it alone: one to five bars. */
export function HeatBars({ level }: { readonly level: number }) {
  return (
    <svg className="heat-bars" width="19" height="10" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={bar * 4}
          y={8 - bar * 2}
          width="3"
          height={2 + bar * 2}
          data-on={bar <= level ? '' : undefined}
        />
      ))}
    </svg>
  );
}
