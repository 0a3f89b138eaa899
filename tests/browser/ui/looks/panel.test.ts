/** Every view of the panel, in every look. */
import { afterEach, vi } from 'vitest';
import { PANEL_VIEWS } from '../panel-views.ts';
import { lookAt } from './look-at.ts';

vi.mock('../../../../src/ui/messages/catalogue.ts', async (original) => (await import('./pseudo.ts')).withPseudo(await original()));

afterEach(() => {
  location.hash = '';
});

lookAt(PANEL_VIEWS);
