import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the laptop's API answers while the page is worked on with `npm run web`. */
const API = 'http://127.0.0.1:4700';

/** Mantine’s parts of forms and dialogs, and our dialogs: what is shared brings all that it imports along. */
const FORMS =
  /@mantine.core.esm.components.(?:Combobox|Drawer|FloatingIndicator|Modal|ModalBase|Radio|SegmentedControl|Select|Textarea)[\\/]|src.parts.dialogs[\\/]/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../build/web', import.meta.url)),
    emptyOutDir: true,
    // The first versions whose CSS knows light-dark(): of May 2024 and before.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // An inlined file is a data: address, which the page's content security policy refuses.
    assetsInlineLimit: 0,
    // All styles come with the page: those of one screen that did not come with it are never asked for again, and it is drawn without.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What most screens share comes as one file: sixty small ones compress worse, and each is a request. Forms and dialogs, which not every
      // screen begins with, are another.
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', priority: 2, minShareCount: 4, test: (id) => !FORMS.test(id) },
            { name: 'forms', priority: 1, test: FORMS },
          ],
        },
      },
    },
  },
  // The address that the laptop's sign-in leads back to.
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/v1': API, '/sign-in': API, '/config.json': API } },
});
