import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createLive } from './live/create-live.ts';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  void createLive().then((live) => root.render(<App live={live} />));
}
