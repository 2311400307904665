/** The Claims view: what the letters of the library allege, report and ask, grouped and filtered. */
import {
  commands,
  Disposable,
  window,
  type Event,
  type Memento,
  type TextEditor,
  type TreeView,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLAIM_GROUPINGS, type ClaimGrouping, type LibraryState } from '../server/protocol';
import { ClaimTree, type ClaimRow } from './claimTree';

const viewId = 'unLetters.claims';
/** Keys of the workspace's memory. */
const groupingKey = 'claims.groupedBy';
const followKey = 'claims.followsCursor';
/** Milliseconds of rest after which typing, the cursor or the library are followed. */
const pause = 150;

const GROUPINGS: Readonly<Record<ClaimGrouping, string>> = {
  letter: 'by letter',
  kind: 'by kind',
  date: 'by date',
  place: 'by place',
  sender: 'by sender',
};

export function showClaims(
  client: BaseLanguageClient,
  onState: Event<LibraryState>,
  memory: Memento,
): Disposable {
  const remembered = memory.get<string>(groupingKey);
  const by = CLAIM_GROUPINGS.find((grouping) => grouping === remembered) ?? 'letter';
  let state: LibraryState | undefined;
  let claims = 0;
  let follows = memory.get(followKey, true);

  const tree = new ClaimTree(client, { by, filter: '' }, (count) => {
    claims = count;
    describe();
  });
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });

  /** Says how the view is grouped and filtered, and which welcome fits where there is nothing to show. */
  const describe = (): void => {
    const { by: grouping, filter } = tree.query;
    const found =
      filter && `“${filter}”: ${claims.toLocaleString('en')} ${claims === 1 ? 'claim' : 'claims'}`;
    view.description = [GROUPINGS[grouping], found].filter(Boolean).join(' · ');
    // Where the view has its container to itself, no description is shown. A message hides the welcome.
    view.message = claims > 0 ? found : undefined;
    const library =
      state === undefined || state.indexing ? 'reading' : state.letters > 0 ? 'letters' : 'none';
    setContext('library', library);
    setContext('filtered', filter !== '');
    setContext('follows', follows);
  };

  const follow = afterRest(() => {
    const editor = window.activeTextEditor;
    if (!follows || !view.visible || editor === undefined) return;
    revealClaim(tree, view, editor).catch((reason: unknown) =>
      // The tree may have changed meanwhile: then it is followed again.
      client.debug('The claim of the cursor could not be shown', reason),
    );
  });
  const refresh = afterRest(() => {
    tree.refresh();
    follow();
  });
  const setFollows = (next: boolean): void => {
    follows = next;
    void memory.update(followKey, next);
    describe();
    follow();
  };
  const ask = (query: Parameters<ClaimTree['ask']>[0]): void => {
    tree.ask(query);
    describe();
  };

  describe();
  return Disposable.from(
    view,
    onState((next) => {
      state = next;
      describe();
      refresh();
    }),
    view.onDidChangeVisibility(() => follow()),
    window.onDidChangeActiveTextEditor(() => follow()),
    window.onDidChangeTextEditorSelection(() => follow()),
    command('groupBy', async () => {
      const chosen = await pickGrouping(tree.query.by);
      if (chosen === undefined) return;
      ask({ by: chosen });
      void memory.update(groupingKey, chosen);
      follow();
    }),
    command('filter', () => typeFilter(tree.query.filter, (filter) => ask({ filter }))),
    command('clearFilter', () => {
      ask({ filter: '' });
      follow();
    }),
    command('follow', () => setFollows(true)),
    command('unfollow', () => setFollows(false)),
    command('more', (row: ClaimRow) => {
      if (row.type === 'more') tree.showMore(row);
    }),
    command('openLetter', (row: ClaimRow) => {
      if (row.type === 'group')
        void commands.executeCommand('vscode.open', tree.toUri(row.group.id));
    }),
  );
}

/** Nothing moves if the claim at the cursor is the one selected: it may stand in several groups. */
async function revealClaim(
  tree: ClaimTree,
  view: TreeView<ClaimRow>,
  { document, selection }: TextEditor,
): Promise<void> {
  const row = await tree.rowAt(document.uri, selection.active);
  if (row?.type !== 'claim' || !view.visible) return;
  const selected = view.selection[0];
  const same =
    selected?.type === 'claim' &&
    selected.parent.by === row.parent.by &&
    selected.claim.uri === row.claim.uri &&
    selected.claim.index === row.claim.index;
  if (!same) await view.reveal(row, { select: true, focus: false });
}

async function pickGrouping(current: ClaimGrouping): Promise<ClaimGrouping | undefined> {
  const items = CLAIM_GROUPINGS.map((by) => ({
    by,
    label: GROUPINGS[by].replace(/^b/, 'B'),
    description: by === current ? 'now' : '',
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: 'How the claims are grouped' });
  return chosen?.by;
}

/** Filters with every letter typed; Escape brings the former filter back. */
function typeFilter(former: string, ask: (filter: string) => void): void {
  const box = window.createInputBox();
  let filter = former;
  let accepted = false;
  const askSoon = afterRest(() => ask(filter));
  box.title = 'Filter the Claims';
  box.prompt =
    'Words that a claim says or names, or of its letter: “raqqah killed”, “asks”, “2253”';
  box.placeholder = 'All claims';
  box.value = former;
  box.onDidChangeValue((value) => {
    filter = value.trim();
    askSoon();
  });
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted && filter !== former) {
      filter = former;
      askSoon();
    }
    box.dispose();
  });
  box.show();
}

function command<T extends unknown[]>(name: string, run: (...args: T) => unknown): Disposable {
  return commands.registerCommand(`${viewId}.${name}`, run);
}

function setContext(name: string, value: unknown): void {
  void commands.executeCommand('setContext', `${viewId}.${name}`, value);
}

/** Runs once its calls have rested. */
function afterRest(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
}
