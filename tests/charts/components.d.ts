/** To TypeScript alone a component is only something that can be rendered; `astro check` looks at its props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
