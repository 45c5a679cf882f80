import { defineTexts } from '@dealwright/shared';

/** Words of the command line. */
export const cliTexts = defineTexts({
  'cli.usage': {
    en: `Usage: dealwright <command> [options]

  start                                       start the server
  validate <definition.json>                  check a definition
  simulate <definition.json> --scenario <f>   run scenarios through the engine
  diff <before.json> <after.json>             differences in business words
  verify <evidence.json> [--keys <f>]         check a receipt, or the whole history of a deal
  bucket --salt <salt> <unit>…                where units fall on the release line

  --json    print nothing but JSON on standard output
  --organization <f>    the organization to check or play with: example (default), none, or a file
  --locale  en or zh-CN
  --help    this page

Exit codes: 0 good, 1 the answer is no (problems, failed scenarios, differences), 2 the command was wrong.`,
    'zh-CN': `用法：dealwright <命令> [选项]

  start                                       启动服务器
  validate <definition.json>                  检查定义
  simulate <definition.json> --scenario <f>   用引擎运行场景
  diff <before.json> <after.json>             用业务语言显示差异
  verify <evidence.json> [--keys <f>]         验证处理凭证或商机的完整历史
  bucket --salt <salt> <unit>…                各单位在灰度线上的位置

  --json    标准输出只打印 JSON
  --organization <f>    检查或演练所用的组织：example（默认）、none 或文件
  --locale  en 或 zh-CN
  --help    显示本页

退出码：0 正常，1 结果为否（有问题、场景失败、有差异），2 命令有误。`,
  },
  'cli.unknown': { en: 'There is no command "{{name}}".', 'zh-CN': '没有命令“{{name}}”。' },
  'cli.file': { en: 'The file {{file}} cannot be read: {{reason}}', 'zh-CN': '无法读取文件 {{file}}：{{reason}}' },
  'cli.json': { en: 'The file {{file}} is not JSON: {{reason}}', 'zh-CN': '文件 {{file}} 不是 JSON：{{reason}}' },
  'cli.missing': { en: 'Missing: {{what}}', 'zh-CN': '缺少：{{what}}' },
  'cli.valid': { en: 'Valid. Content {{hash}}', 'zh-CN': '有效。内容哈希 {{hash}}' },
  'cli.invalid': { en: 'Not valid. Content {{hash}}', 'zh-CN': '无效。内容哈希 {{hash}}' },
  'cli.passed': { en: 'passed', 'zh-CN': '通过' },
  'cli.failed': { en: 'FAILED', 'zh-CN': '失败' },
  'cli.same': { en: 'No difference.', 'zh-CN': '没有差异。' },
  'cli.verify.good': { en: 'Everything holds.', 'zh-CN': '全部验证通过。' },
  'cli.verify.unknown': {
    en: 'This is neither a receipt nor the evidence of a deal.',
    'zh-CN': '文件既不是处理凭证，也不是商机的证据。',
  },
  'cli.verify.shape': { en: 'not complete', 'zh-CN': '内容不完整' },
  'cli.verify.chain': { en: 'does not follow from the entry before', 'zh-CN': '与前一条记录不衔接' },
  'cli.verify.replay': { en: 'the history cannot be replayed', 'zh-CN': '历史无法重放' },
  'cli.verify.key': { en: 'signed by a key that is not trusted', 'zh-CN': '签名密钥不受信任' },
  'cli.verify.signature': { en: 'the signature does not fit', 'zh-CN': '签名不符' },
  'cli.verify.event': { en: 'says something else than the history', 'zh-CN': '与历史记录不一致' },
  'cli.verify.missing': { en: 'a decision without a receipt', 'zh-CN': '处理缺少凭证' },
  'cli.running': { en: 'Dealwright runs. Press Ctrl+C to stop.', 'zh-CN': 'Dealwright 正在运行。按 Ctrl+C 停止。' },
  'cli.workspace': { en: 'Workspace', 'zh-CN': '工作台' },
  'cli.designer': { en: 'Designer', 'zh-CN': '设计器' },
  'cli.mail': { en: 'Caught mail', 'zh-CN': '捕获的邮件' },
  'cli.form': { en: 'Public form', 'zh-CN': '公开表单' },
  'cli.sign-ins': { en: 'Sign-ins of the demonstration organization', 'zh-CN': '演示组织的登录账号' },
  'cli.name': { en: 'Name', 'zh-CN': '姓名' },
  'cli.role': { en: 'Role', 'zh-CN': '角色' },
  'cli.place': { en: 'Team', 'zh-CN': '团队' },
  'cli.email': { en: 'E-mail', 'zh-CN': '邮箱' },
  'cli.password': { en: 'Password of all of them: {{password}}', 'zh-CN': '以上账号的密码：{{password}}' },
});
