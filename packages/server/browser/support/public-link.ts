import type { Product } from './product.ts';

/** The address of a process's public form in a region, as operations see it. */
export async function publicFormOf(product: Product, process: string, region: string): Promise<string> {
  const page = await product.open('jonas.hoffmann@example.com');
  const answer = await page.request.get(`/api/processes/${process}/links`);
  const { items } = (await answer.json()) as {
    readonly items: readonly { readonly link: string; readonly region: string }[];
  };
  await page.context().close();
  const found = items.find((link) => link.region === region);
  if (found === undefined) throw new Error(`no public link of ${process} in ${region}`);
  return `/f/${found.link}`;
}
