/** The words on a card that are ours: labels and buttons. */
import type { Messages } from '../messages/messages.ts';

/** `name`: what the card is about. */
export const cardLabels = (m: Messages, name: string, form: string | null) => ({
  /** Name of the dialog: "About Budapest Memorandum". */
  dialog: m.card.label(name),
  back: m.actions.back,
  misread: m.card.misread,
  moreText: m.card.more,
  open: m.card.open,
  search: m.actions.search,
  why: m.card.why,
  pin: m.card.pin,
  unpin: m.card.unpin,
  close: m.card.close,
  copy: m.card.copy,
  copyMarkdown: m.actions.copyMarkdown,
  copied: m.card.copied,
  notCopied: m.card.notCopied,
  moreActions: m.actions.more,
  mute: m.actions.mute,
  muteForm: form === null ? '' : m.actions.muteForm(form),
  sitePanelOnly: m.actions.sitePanelOnly,
  siteOff: m.actions.siteOff,
  settings: m.actions.settings,
  report: m.actions.report,
  reportReason: m.actions.reportReason,
  reportReasons: Object.values(m.actions.reportReasons),
  reportPage: m.actions.reportPage,
  reportHint: m.actions.reportHint,
  reportOpen: m.actions.reportOpen,
});

export type CardLabels = ReturnType<typeof cardLabels>;
