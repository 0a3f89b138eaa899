/** A card of every kind, in every look. */
import { vi } from 'vitest';
import { CARD_VIEWS } from '../card-views.ts';
import { lookAt } from './look-at.ts';

vi.mock('../../../../src/ui/messages/catalogue.ts', async (original) => (await import('./pseudo.ts')).withPseudo(await original()));

lookAt(CARD_VIEWS);
