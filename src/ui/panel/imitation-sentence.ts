/** "spiegel-de.com imitates spiegel.de – it does not belong to Der Spiegel."; null on pages that imitate nobody. */
import type { Messages } from '../messages/messages.ts';
import { outletName } from '../parts/outlet-name.ts';
import type { PageFound } from './panel-source.ts';

export interface ImitationWords {
  readonly sentence: string;
  /** How it is told, and that nothing is said against the imitated outlet. */
  readonly basis: string;
}

export const imitationWords = ({ report, outlets }: PageFound, m: Messages): ImitationWords | null => {
  const here = report.outlet;
  if (!here?.imitates) return null;
  const { host, outlet, trick } = here.imitates;
  const imitated = outlets[outlet];
  const name = imitated === undefined ? host : outletName(imitated);
  return {
    sentence: m.outlets.imitates(here.host, host, name),
    basis: m.outlets.imitationBasis(m.outlets.tricks[trick], name),
  };
};
