// The few globals of the Web platform that exist in every place a PURE folder runs (page, background,
// Node) and that no TypeScript library offers without the whole DOM. Standards: WHATWG Encoding, URL, DOM (AbortSignal).
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
  readonly searchParams: { set(name: string, value: string): void; get(name: string): string | null };
}
declare interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
