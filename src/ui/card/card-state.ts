/**
 * When a card opens and closes: a state machine without clock, DOM or promises.
 *
 * Events go in, a state and a list of effects come out. Whatever takes time (resting on a word,
 * leaving, loading) carries a token; what arrives with another token than the present one is late
 * and changes nothing, so timers and requests never need to be cancelled.
 *
 * An open card can be turned: a term in its text opens in its place (`depth` grows), and back again.
 * How long resting and leaving take is the reader's setting and no business of the machine.
 *
 *   idle ── over ──▶ waiting ── rested ──▶ loading ── loaded ──▶ open ── left / Esc / … ──▶ idle
 *                                             ▲ tap, key             │ over another word, rested
 *                                             └──────────────────────┘
 */

/** A reader who scrolls this far (CSS pixels) has moved on; less is a nudge to see the card whole. */
export const SCROLL_AWAY_PX = 120;

export type OpenedBy = 'hover' | 'tap' | 'keyboard';

interface Place {
  readonly key: string;
  readonly token: number;
}

export type CardState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'waiting' } & Place)
  | ({ readonly kind: 'loading'; readonly by: OpenedBy } & Place)
  | ({
      readonly kind: 'open';
      readonly by: OpenedBy;
      readonly pinned: boolean;
      /** Token of the leave timer; null while the pointer is on word or card. */
      readonly leaving: number | null;
      /** Another word the pointer rests on, or whose card is being loaded. */
      readonly next: (Place & { readonly loading: OpenedBy | null }) | null;
      /** How many cards the reader can go back to. */
      readonly depth: number;
      /** Token of the term's card that is being loaded. */
      readonly turning: number | null;
    } & Place);

export type CardEvent =
  | { readonly kind: 'over'; readonly key: string }
  | { readonly kind: 'off' }
  /** Off word and card, but on the way between them. */
  | { readonly kind: 'corridor' }
  | { readonly kind: 'card-entered' }
  | { readonly kind: 'rested'; readonly token: number }
  | { readonly kind: 'left'; readonly token: number }
  | { readonly kind: 'loaded'; readonly token: number; readonly found: boolean }
  | { readonly kind: 'asked'; readonly key: string; readonly by: 'tap' | 'keyboard' }
  /** A term in the card's text was chosen. */
  | { readonly kind: 'follow' }
  | { readonly kind: 'back' }
  | { readonly kind: 'pin' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'close' }
  /** Pressed outside word and card, or the focus left a card that had it. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'scrolled'; readonly distance: number }
  /** The window lost its focus or the tab was hidden. */
  | { readonly kind: 'away' }
  /** The word is no longer in the page or in view. */
  | { readonly kind: 'gone' };

export type CardEffect =
  | { readonly kind: 'rest'; readonly token: number }
  | { readonly kind: 'leave'; readonly token: number }
  | { readonly kind: 'load'; readonly key: string; readonly token: number }
  /** Replaces the card that may be open. */
  | { readonly kind: 'show'; readonly key: string; readonly token: number; readonly by: OpenedBy }
  /** Loads the card of the term that was chosen. */
  | { readonly kind: 'load-term'; readonly token: number }
  | { readonly kind: 'turn-to'; readonly token: number }
  | { readonly kind: 'turn-back' }
  | { readonly kind: 'pinned'; readonly pinned: boolean }
  | { readonly kind: 'hide' };

export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

type Open = Extract<CardState, { kind: 'open' }>;

export const IDLE: CardState = { kind: 'idle' };

const freshly = { pinned: false, leaving: null, next: null, depth: 0, turning: null } as const;

const stay = (state: CardState): CardStep => ({ state, effects: [] });
const hide: CardStep = { state: IDLE, effects: [{ kind: 'hide' }] };

/** Without an open card. */
const closedStep = (state: Exclude<CardState, Open>, event: CardEvent, token: number): CardStep => {
  switch (event.kind) {
    case 'over':
      if (state.kind !== 'idle' && state.key === event.key) return stay(state);
      if (state.kind === 'loading' && state.by !== 'hover') return stay(state);
      return { state: { kind: 'waiting', key: event.key, token }, effects: [{ kind: 'rest', token }] };
    case 'rested':
      if (state.kind !== 'waiting' || state.token !== event.token) return stay(state);
      return {
        state: { kind: 'loading', by: 'hover', key: state.key, token },
        effects: [{ kind: 'load', key: state.key, token }],
      };
    case 'asked':
      return {
        state: { kind: 'loading', by: event.by, key: event.key, token },
        effects: [{ kind: 'load', key: event.key, token }],
      };
    case 'loaded': {
      if (state.kind !== 'loading' || state.token !== event.token) return stay(state);
      if (!event.found) return stay(IDLE);
      const { key, by } = state;
      return {
        state: { kind: 'open', key, token: state.token, by, ...freshly },
        effects: [{ kind: 'show', key, token: state.token, by }],
      };
    }
    case 'off':
      return stay(state.kind === 'loading' && state.by !== 'hover' ? state : IDLE);
    case 'escape':
    case 'close':
    case 'away':
    case 'gone':
    case 'outside':
      return stay(IDLE);
    case 'scrolled':
      // The word moved away under a pointer at rest; what was asked for explicitly still opens.
      return stay(state.kind === 'waiting' ? IDLE : state);
    default:
      return stay(state);
  }
};

const startLeaving = (state: Open, token: number, next: Open['next']): CardStep => {
  if (state.pinned || state.by !== 'hover') return stay({ ...state, next });
  return { state: { ...state, leaving: token, next }, effects: [{ kind: 'leave', token }] };
};

/** The pointer is on another word while a card is open: that word waits its turn. */
const overAnother = (state: Open, key: string, token: number): CardStep => {
  if (state.pinned || state.next?.key === key) return stay(state);
  const leaving = state.leaving === null ? startLeaving(state, token, null) : stay(state);
  return {
    state: { ...(leaving.state as Open), next: { key, token, loading: null } },
    effects: [...leaving.effects, { kind: 'rest', token }],
  };
};

const replace = (state: Open, found: boolean): CardStep => {
  const { next } = state;
  if (next?.loading == null) return stay(state);
  if (!found) return stay({ ...state, next: null });
  const { key, token, loading } = next;
  return {
    state: { kind: 'open', key, token, by: loading, ...freshly },
    effects: [{ kind: 'show', key, token, by: loading }],
  };
};

/** Going on to a term's card, and back. The pointer (or the focus) is in the card, so nothing is leaving. */
const turn = (state: Open, event: Extract<CardEvent, { kind: 'follow' | 'back' }>, token: number): CardStep => {
  if (event.kind === 'follow')
    return { state: { ...state, leaving: null, next: null, turning: token }, effects: [{ kind: 'load-term', token }] };
  if (state.turning !== null) return stay({ ...state, turning: null });
  return state.depth === 0 ? stay(state) : { state: { ...state, depth: state.depth - 1 }, effects: [{ kind: 'turn-back' }] };
};

const turned = (state: Open, token: number, found: boolean): CardStep =>
  found
    ? { state: { ...state, turning: null, depth: state.depth + 1 }, effects: [{ kind: 'turn-to', token }] }
    : stay({ ...state, turning: null });

const openStep = (state: Open, event: CardEvent, token: number): CardStep => {
  switch (event.kind) {
    case 'over':
      if (event.key !== state.key) return overAnother(state, event.key, token);
      return stay({ ...state, leaving: null, next: null });
    case 'card-entered':
      return stay({ ...state, leaving: null, next: null });
    case 'off':
      if (state.leaving !== null) return stay({ ...state, next: state.next?.loading ? state.next : null });
      return startLeaving(state, token, null);
    case 'corridor':
      // Every move towards the card buys time again; resting on the way does not.
      return startLeaving(state, token, state.next);
    case 'left':
      if (state.leaving !== event.token) return stay(state);
      if (state.next === null) return hide;
      return state.next.loading === null
        ? { state: { kind: 'waiting', key: state.next.key, token: state.next.token }, effects: [{ kind: 'hide' }] }
        : {
            state: { kind: 'loading', by: state.next.loading, key: state.next.key, token: state.next.token },
            effects: [{ kind: 'hide' }],
          };
    case 'rested': {
      if (state.next?.loading !== null || state.next.token !== event.token) return stay(state);
      const next = { key: state.next.key, token, loading: 'hover' as const };
      return { state: { ...state, next }, effects: [{ kind: 'load', key: next.key, token }] };
    }
    case 'asked':
      return {
        state: { ...state, next: { key: event.key, token, loading: event.by } },
        effects: [{ kind: 'load', key: event.key, token }],
      };
    case 'loaded':
      if (state.turning === event.token) return turned(state, event.token, event.found);
      return state.next?.token === event.token ? replace(state, event.found) : stay(state);
    case 'follow':
    case 'back':
      return turn(state, event, token);
    case 'pin': {
      const pinned = !state.pinned;
      return { state: { ...state, pinned, leaving: null, next: null }, effects: [{ kind: 'pinned', pinned }] };
    }
    case 'escape':
    case 'close':
      return hide;
    case 'outside':
    case 'away':
    case 'gone':
      return state.pinned ? stay(state) : hide;
    case 'scrolled':
      // A card opened by keyboard holds the focus; scrolling under it is how its word comes into view.
      return state.pinned || state.by === 'keyboard' || event.distance < SCROLL_AWAY_PX ? stay(state) : hide;
    default:
      return stay(state);
  }
};

/** `token`: a number never used before by this machine. */
export const cardStep = (state: CardState, event: CardEvent, token: number): CardStep =>
  state.kind === 'open' ? openStep(state, event, token) : closedStep(state, event, token);
