import { listReading } from '../list/reading.ts';
import { openFirefox } from '../support/firefox-reader.ts';

listReading('Firefox', openFirefox);
