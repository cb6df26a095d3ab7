const CHOSEN = '[role=radio][aria-checked=true]';
const ANY = '[role=radio], input, textarea';

/** Puts the focus on the field that a form calls so by `data-field`; of several in it on what is chosen, else on the first. */
export function focusField(form: HTMLElement | null, field: string): void {
  const place = form?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const within = place?.querySelector<HTMLElement>(CHOSEN) ?? place?.querySelector<HTMLElement>(ANY) ?? place;
  within?.focus();
}

/** Puts the cursor into a field where one goes on: after what stands there, unless one has been elsewhere in it already. */
export function goOnWriting(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.focus();
  if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length);
}
