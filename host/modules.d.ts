/** Every test file in `test/host`; the bundler fills it in. */
declare module 'virtual:host-tests';
