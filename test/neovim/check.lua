-- The language server in Neovim 0.7 or later, with nothing of ours in the editor. Run by neovim.mjs.
local server, folder = vim.env.UN_LETTERS_SERVER, vim.env.UN_LETTERS_FOLDER
local citing, cited = folder .. '/001_1aebb3fa6ff0d4d1.txt', '000_4a5107cb6ffd867c.txt'
local passed, failed = 0, 0

local function check(name, ok)
  if ok then passed = passed + 1 else failed = failed + 1 end
  io.stdout:write((ok and 'ok ' or 'not ok ') .. 'neovim: ' .. name .. '\n')
end

vim.cmd('edit ' .. vim.fn.fnameescape(citing))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'un-letters', cmd = { 'node', server, '--stdio' }, root_dir = folder })
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)
check('the server starts', vim.wait(20000, function() return client.initialized end, 20))

vim.fn.search('S/2018/152')
local at = vim.lsp.util.make_position_params(0, client.offset_encoding)
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 20000) or {}
  return answers[id] and answers[id].result
end

local hover = ask('textDocument/hover', at)
check('a hover names the letter cited', hover and vim.inspect(hover.contents):find(cited, 1, true) ~= nil)
local outline = ask('textDocument/documentSymbol', { textDocument = at.textDocument })
check('the outline has the letter', outline and #outline > 0)
local citings = ask('textDocument/references', vim.tbl_extend('force', at, { context = { includeDeclaration = false } }))
check('references find the citing sentence', citings and vim.inspect(citings):find(vim.uri_from_fname(citing), 1, true) ~= nil)

vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { 'See S\\2018\\152.' })
local last = vim.api.nvim_buf_line_count(buffer) - 1
local actions = ask('textDocument/codeAction', {
  textDocument = at.textDocument,
  range = { start = { line = last, character = 5 }, ['end'] = { line = last, character = 5 } },
  context = { diagnostics = {} },
})
check('a code action puts a misspelt symbol right', actions and vim.inspect(actions):find('S/2018/152', 1, true) ~= nil)
vim.api.nvim_buf_set_lines(buffer, last, -1, false, {})
vim.bo[buffer].modified = false

vim.lsp.buf.definition()
check('go to definition opens the letter cited', vim.wait(20000, function()
  return vim.fn.expand('%:t') == cited
end, 20))

client.stop()
check('the server ends', vim.wait(20000, function() return client.is_stopped() end, 20))
io.stdout:write(passed .. ' passed, ' .. failed .. ' failed\n')
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
