import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createLive } from './live/create-live.ts';
import { wordsAreThere } from './texts/i18n.ts';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  const render = async () => {
    const live = await createLive();
    // What English lacks is said in Chinese, and so is all of it when it does not come.
    await wordsAreThere.catch(() => {});
    root.render(<App live={live} />);
  };
  void render();
}
