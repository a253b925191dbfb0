/** A page of prose, as far as its place is concerned. */
interface Placed {
  readonly id: string;
  readonly under?: { readonly id: string } | undefined;
}

/** Where a page of prose is: at the root of the site, or below another page. */
export const pagePath = ({ id, under }: Placed): string => (under ? `/${under.id}/${id}/` : `/${id}/`);
