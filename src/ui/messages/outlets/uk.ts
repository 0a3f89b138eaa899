/** Whose page it is, and what it links to. */
import type { en } from './en.ts';

export const uk: typeof en = {
  outlets: {
    imitates: (here, imitated, outlet) => `${here} імітує ${imitated} – ця адреса не належить виданню ${outlet}.`,
    tricks: {
      letters: 'літери, які лише виглядають так само',
      'sub-domain': 'імітована адреса перед іншою',
      hyphen: 'імітована назва зі словом, дефісом чи закінченням поруч',
      ending: 'імітована назва з іншим закінченням',
      typing: 'різниця в одну літеру',
    },
    imitationBasis: (how, outlet) => `Розпізнано лише за адресою, за правилом: ${how}. Це не закид виданню ${outlet}.`,
  },
};
