import { listReading } from '../list/reading.ts';
import { openChromium } from '../support/chromium-reader.ts';

listReading('Chromium', openChromium);
