import {
  CodeLensRefreshRequest,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';

/**
 * Has an editor ask again for what it shows of itself, where it lets it be asked to: after
 * letters were read and after a change of settings, its answers may be others.
 */
export function refreshEditor(connection: Connection, { workspace }: ClientCapabilities): void {
  const { semanticTokens, codeLens, inlayHint } = workspace ?? {};
  const refreshes = [
    semanticTokens?.refreshSupport === true && connection.languages.semanticTokens.refresh(),
    codeLens?.refreshSupport === true && connection.sendRequest(CodeLensRefreshRequest.type),
    inlayHint?.refreshSupport === true && connection.languages.inlayHint.refresh(),
  ];
  for (const refresh of refreshes)
    if (refresh !== false) refresh.catch((error: unknown) => connection.console.log(String(error)));
}
