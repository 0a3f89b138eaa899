/** Takes a picture along, as SVG or PNG. The picture is made when it is asked for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture } from '../parts/save-picture.ts';
import { savePng, saveSvg } from '../parts/save-picture.ts';
import { usePanel } from './panel-context.ts';

export const PictureButtons = ({ make }: { readonly make: () => Promise<Picture> }): JSX.Element => {
  const { m } = usePanel();
  const [failed, setFailed] = useState(false);
  const take = (save: (picture: Picture) => void | Promise<void>): void => {
    setFailed(false);
    make()
      .then(save)
      .catch(() => setFailed(true));
  };
  return (
    <>
      <p class="buttons small">
        <button type="button" class="link" onClick={() => take(saveSvg)}>
          {m.views.time.svg}
        </button>
        <button type="button" class="link" onClick={() => take(savePng)}>
          {m.views.time.png}
        </button>
      </p>
      {failed ? <p role="alert">{m.views.time.noPicture}</p> : null}
    </>
  );
};
