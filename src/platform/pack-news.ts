/** Tells the extension's contexts that packs were imported, replaced or removed. A page is of another origin and hears nothing. */
const channel = new BroadcastChannel('packs');

/** To every other context: who changes packs has none open. */
export const announcePacksChanged = (): void => channel.postMessage('changed');

export const onPacksChanged = (listener: () => void, signal?: AbortSignal): void =>
  channel.addEventListener('message', () => listener(), signal ? { signal } : {});
