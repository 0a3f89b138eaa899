/** The flag of a page as a whole: of the outlet whose words it carries, else of its own outlet. */
import type { Pack } from '../../corpus/pack.ts';
import type { Report } from '../../report/report.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { flagModel, type FlagModel } from './flag-model.ts';

/** @param language BCP 47 */
export const pageFlag = (pack: Pack, report: Report, language: string): FlagModel | null => {
  const origin = report.reuse.find((r) => r.kind !== 'related');
  const id = origin ? origin.origin.outlet : (report.outlet?.id ?? null);
  const link = origin ? origin.stateLink : (report.outlet?.stateLink ?? null);
  const outlet = id === null ? null : pack.outletById(id);
  return link && outlet ? flagModel(link, outlet.country, messagesFor(language)) : null;
};
