import { fieldCount } from './form-of.ts';

/** Milliseconds from the call to the first paint in which nearly all controls stand; left on the page for the bench to read. */
export function measureMount(mount: (place: HTMLElement) => void): void {
  const place = document.createElement('div');
  document.body.append(place);
  const began = performance.now();
  mount(place);
  const look = () => {
    const there = place.querySelectorAll('input, select, textarea').length >= fieldCount * 0.97;
    if (!there) return requestAnimationFrame(look);
    return setTimeout(() => {
      document.body.dataset.mounted = String(performance.now() - began);
    });
  };
  requestAnimationFrame(look);
}
