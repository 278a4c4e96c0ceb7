/** The flower of asaza: five fringed petals, five seats at a table. Drawn in `public/icon.svg`. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return <img src="/icon.svg" alt="" width={size} height={size} />;
}
