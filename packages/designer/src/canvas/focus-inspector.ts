/** Takes the focus to the first control of the inspector, once it is drawn. */
export function focusInspector(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector('.inspector :is(input, select, textarea, button, [tabindex="0"])');
    if (first instanceof HTMLElement) first.focus();
  });
}
