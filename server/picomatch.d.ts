/** What is used of `picomatch`: matchers of paths with `/` between the names. */
declare module 'picomatch/posix' {
  export default function picomatch(
    globs: readonly string[],
    options: { readonly nocase?: boolean; readonly dot?: boolean },
  ): (path: string) => boolean;
}
