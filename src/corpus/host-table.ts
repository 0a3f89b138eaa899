/**
 * Host names → outlets, by binary search over sorted, length-free rows.
 *
 * A host is looked up with its parents: `www.de.rt.com` → `de.rt.com` → `rt.com`, the longest listed
 * one wins. `com` and other public suffixes are never listed (the compiler refuses them).
 *
 * The same table holds accounts on platforms ("telegram:rt_russian"), which are asked for exactly.
 *
 *   count, offset[0..count] (u32) | outlet[0..count-1] (u32) | ASCII of the hosts end to end, sorted
 */
export const writeHostTable = (hosts: ReadonlyMap<string, number>): Uint8Array => {
  const sorted = [...hosts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const head = 4 * (2 + 2 * sorted.length);
  const out = new Uint8Array(head + sorted.reduce((n, [h]) => n + h.length, 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, sorted.length, true);
  let at = head;
  sorted.forEach(([host, outlet], i) => {
    view.setUint32(4 + 4 * i, at, true);
    view.setUint32(4 + 4 * (sorted.length + 1 + i), outlet, true);
    for (let k = 0; k < host.length; k++) out[at + k] = host.charCodeAt(k);
    at += host.length;
  });
  view.setUint32(4 + 4 * sorted.length, at, true);
  return out;
};

export interface HostTable {
  readonly size: number;
  /** Number of the outlet that lists this host or the closest parent of it; -1 for none. */
  find(host: string): number;
  /** Number of the outlet that lists exactly this name; -1 for none. */
  exact(name: string): number;
  all(): readonly string[];
}

export const openHostTable = (bytes: Uint8Array): HostTable => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length === 0 ? 0 : view.getUint32(0, true);
  const exact = (host: string): number => {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = view.getUint32(4 + 4 * middle, true);
      const end = view.getUint32(8 + 4 * middle, true);
      let order = 0;
      for (let k = 0; order === 0 && k < host.length && start + k < end; k++) order = host.charCodeAt(k) - (bytes[start + k] as number);
      if (order === 0) order = host.length - (end - start);
      if (order === 0) return view.getUint32(4 + 4 * (size + 1 + middle), true);
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  };
  return {
    size,
    exact,
    all: () => Array.from({ length: size }, (_, i) => String.fromCharCode(...bytes.subarray(view.getUint32(4 + 4 * i, true), view.getUint32(8 + 4 * i, true)))),
    find: (host) => {
      let name = host.toLowerCase().replace(/\.$/u, '');
      while (name.includes('.')) {
        const outlet = exact(name);
        if (outlet >= 0) return outlet;
        name = name.slice(name.indexOf('.') + 1);
      }
      return -1;
    },
  };
};
