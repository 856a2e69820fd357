import colour16 from '../../../../resources/tray/colour-16.png?inline';
import colour32 from '../../../../resources/tray/colour-32.png?inline';
import colour64 from '../../../../resources/tray/colour-64.png?inline';
import outline16 from '../../../../resources/tray/outline-16.png?inline';
import outline32 from '../../../../resources/tray/outline-32.png?inline';

export type TrayPicture = { scaleFactor: number; dataURL: string };

/** The icon in the tray by how many of its points stand for one of the screen. */
export function trayPictures(platform: NodeJS.Platform): TrayPicture[] {
  if (platform === 'darwin')
    return [
      { scaleFactor: 1, dataURL: outline16 },
      { scaleFactor: 2, dataURL: outline32 },
    ];
  // Linux takes one picture and makes it as small as its panel.
  if (platform === 'linux') return [{ scaleFactor: 1, dataURL: colour64 }];
  return [
    { scaleFactor: 1, dataURL: colour16 },
    { scaleFactor: 2, dataURL: colour32 },
    { scaleFactor: 4, dataURL: colour64 },
  ];
}
