/** Brings a part of the view to its top and gives its heading the focus; an address would leave the view. */
export const showPart = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};
