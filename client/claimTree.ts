/** The rows of the Claims view, asked of the server as they come into sight. */
import {
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Position,
  type TextDocumentShowOptions,
  type TreeDataProvider,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  claimAt,
  claimGroups,
  claimsOf,
  type ClaimGroup,
  type ClaimGrouping,
  type ClaimQuery,
  type ListedClaim,
} from '../server/protocol';
import { kindIcon } from './claimIcons';

export type ClaimRow =
  | { readonly type: 'group'; readonly group: ClaimGroup; readonly by: ClaimGrouping }
  | { readonly type: 'claim'; readonly claim: ListedClaim; readonly parent: GroupRow }
  /** Stands for the rows of a long list that are not shown yet. */
  | { readonly type: 'more'; readonly left: number; readonly parent: GroupRow | undefined };
export type GroupRow = Extract<ClaimRow, { type: 'group' }>;

/** How many rows a list shows at first, and how many more at a time. */
const PAGE = 200;
/** So few claims that fit a filter are shown at once, their groups open. */
const FEW = 100;

const GROUP_ICONS: Readonly<Record<Exclude<ClaimGrouping, 'kind'>, string>> = {
  letter: 'mail',
  date: 'calendar',
  place: 'location',
  sender: 'organization',
};

export class ClaimTree implements TreeDataProvider<ClaimRow> {
  private readonly changed = new EventEmitter<ClaimRow | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** How many rows of a list are wanted, by the id of its group; the list of groups has none. */
  private readonly wanted = new Map<string | undefined, number>();
  private readonly rows = new Map<string, ClaimRow>();
  private opensGroups = false;

  constructor(
    private readonly client: BaseLanguageClient,
    private asked: ClaimQuery,
    /** Told how many claims match at every answer. */
    private readonly onCount: (claims: number) => void,
  ) {}

  get query(): ClaimQuery {
    return this.asked;
  }

  ask(query: Partial<ClaimQuery>): void {
    this.asked = { ...this.asked, ...query };
    this.wanted.clear();
    this.refresh();
  }

  refresh(): void {
    this.rows.clear();
    this.changed.fire(undefined);
  }

  showMore({ parent }: Extract<ClaimRow, { type: 'more' }>): void {
    const id = parent?.group.id;
    this.wanted.set(id, this.wantedOf(id) + PAGE);
    this.changed.fire(parent);
  }

  async getChildren(parent?: ClaimRow): Promise<ClaimRow[]> {
    if (parent === undefined) return this.groups();
    return parent.type === 'group' ? this.claims(parent) : [];
  }

  getParent(row: ClaimRow): ClaimRow | undefined {
    return row.type === 'group' ? undefined : row.parent;
  }

  getTreeItem(row: ClaimRow): TreeItem {
    switch (row.type) {
      case 'group':
        return groupItem(row, this.opensGroups);
      case 'claim':
        return claimItem(row, this.toUri(row.claim.uri), this.selectionOf(row.claim));
      case 'more':
        return moreItem(row);
    }
  }

  toUri(uri: string): Uri {
    return this.client.protocol2CodeConverter.asUri(uri);
  }

  /** The row of the claim at a position, its list made long enough to hold it; undefined if there is none. */
  async rowAt(document: Uri, position: Position): Promise<ClaimRow | undefined> {
    const { code2ProtocolConverter: convert } = this.client;
    const uri = convert.asUri(document);
    const at = convert.asPosition(position);
    const found = await this.client.sendRequest(claimAt, { ...this.asked, uri, position: at });
    if (found === null) return undefined;
    await this.reach(undefined, found.groupIndex, groupId(found.group));
    const group = this.rows.get(groupId(found.group));
    if (group?.type !== 'group') return undefined;
    const id = claimId(found.group, uri, found.index);
    await this.reach(group, found.claimIndex, id);
    return this.rows.get(id);
  }

  /** Makes a list so long that it shows the row at an index. */
  private async reach(parent: GroupRow | undefined, index: number, id: string): Promise<void> {
    const group = parent?.group.id;
    if (index >= this.wantedOf(group)) {
      this.wanted.set(group, Math.ceil((index + 1) / PAGE) * PAGE);
      this.changed.fire(parent);
    }
    if (!this.rows.has(id)) await this.getChildren(parent);
  }

  private async groups(): Promise<ClaimRow[]> {
    const limit = this.wantedOf(undefined);
    const { by } = this.asked;
    const answer = await this.client.sendRequest(claimGroups, { ...this.asked, limit });
    this.opensGroups = this.asked.filter !== '' && answer.claims <= FEW;
    this.onCount(answer.claims);
    const rows = answer.groups.map((group): ClaimRow => ({ type: 'group', group, by }));
    return this.listed(rows, answer.total, undefined);
  }

  private async claims(parent: GroupRow): Promise<ClaimRow[]> {
    const group = parent.group.id;
    const limit = this.wantedOf(group);
    const answer = await this.client.sendRequest(claimsOf, { ...this.asked, group, limit });
    const rows = answer.claims.map((claim): ClaimRow => ({ type: 'claim', claim, parent }));
    return this.listed(rows, answer.total, parent);
  }

  private listed(rows: ClaimRow[], total: number, parent: GroupRow | undefined): ClaimRow[] {
    for (const row of rows) this.rows.set(rowId(row), row);
    const left = total - rows.length;
    return left > 0 ? [...rows, { type: 'more', left, parent }] : rows;
  }

  private wantedOf(group: string | undefined): number {
    return this.wanted.get(group) ?? PAGE;
  }

  private selectionOf({ selectionRange }: ListedClaim): TextDocumentShowOptions {
    return { selection: this.client.protocol2CodeConverter.asRange(selectionRange) };
  }
}

const groupId = (group: string): string => `group ${group}`;
const claimId = (group: string, uri: string, index: number): string =>
  `claim ${group} ${uri} ${index}`;

function rowId(row: ClaimRow): string {
  switch (row.type) {
    case 'group':
      return groupId(row.group.id);
    case 'claim':
      return claimId(row.parent.group.id, row.claim.uri, row.claim.index);
    case 'more':
      return `more ${row.parent?.group.id ?? ''}`;
  }
}

function groupItem({ group, by }: GroupRow, open: boolean): TreeItem {
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(group.label, group.count === 0 ? None : open ? Expanded : Collapsed);
  // VS Code remembers by the id what was open, which is another matter while few are shown.
  item.id = open ? `open ${groupId(group.id)}` : groupId(group.id);
  item.description = group.description;
  item.tooltip = group.tooltip;
  item.iconPath =
    by === 'kind' ? kindIcon(group.id as ListedClaim['kind']) : new ThemeIcon(GROUP_ICONS[by]);
  item.contextValue = by;
  return item;
}

function claimItem(
  row: Extract<ClaimRow, { type: 'claim' }>,
  uri: Uri,
  options: TextDocumentShowOptions,
): TreeItem {
  const { kind, label, description, tooltip } = row.claim;
  const item = new TreeItem(label);
  item.id = rowId(row);
  item.description = description;
  item.tooltip = new MarkdownString().appendText(tooltip);
  item.iconPath = kindIcon(kind);
  item.contextValue = 'claim';
  item.command = { command: 'vscode.open', title: 'Go to the Claim', arguments: [uri, options] };
  item.accessibilityInformation = { label: `${kind}: ${label}, ${description}` };
  return item;
}

function moreItem(row: Extract<ClaimRow, { type: 'more' }>): TreeItem {
  const item = new TreeItem('Show more');
  item.id = rowId(row);
  item.description = `${row.left.toLocaleString('en')} left`;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: 'unLetters.claims.more', title: 'Show More', arguments: [row] };
  return item;
}
