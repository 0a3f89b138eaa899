/** Parts of the panel whose code is read after what the reader came for is shown, or when a part is asked for. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { UnreadNotice } from './unread-notice.tsx';

export interface LaterPart<P> extends FunctionComponent<P> {
  /** Reads the code ahead; what fails is tried again when the part is shown. */
  readonly read: () => Promise<void>;
}

const Nothing = (): null => null;

/** Its code is read once; from then on the part is drawn at once, like any other. */
export const later = <P extends object>(load: () => Promise<FunctionComponent<P>>, Waiting: FunctionComponent = Nothing): LaterPart<P> => {
  const part = signal<{ readonly Part: FunctionComponent<P> } | null>(null);
  let reading: Promise<void> | null = null;
  const read = (): Promise<void> => {
    reading ??= load().then((Part) => {
      part.value = { Part };
    });
    reading.catch(() => {
      reading = null;
    });
    return reading;
  };
  const Later: FunctionComponent<P> = (props) => {
    const [tries, setTries] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      setFailed(false);
      if (part.peek() === null) read().catch(() => setFailed(true));
    }, [tries]);
    if (part.value !== null) return <part.value.Part {...props} />;
    return hasFailed ? <UnreadNotice again={() => setTries((n) => n + 1)} /> : <Waiting />;
  };
  return Object.assign(Later, { read });
};
