import { FAILURE } from '../../graph/model/schema/failure.ts';

/** What somebody sees who comes without the link: no data, no script, and what to do. */
export const forbiddenPage = (nonce: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>结对共建图谱</title>
<style nonce="${nonce}">
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center; background: #fffdfb;
  color: #1f2329; font: 14px/22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 420px; padding: 32px; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; }
p { margin: 0 0 8px; color: #474d55; }
</style>
</head>
<body>
<main>
<h1>打不开这张图谱</h1>
<p>${FAILURE.unauthorized.zh}。</p>
<p>完整链接形如 …/?token=…，在启动本程序的窗口里；打开一次之后，这台电脑会记住你。</p>
</main>
</body>
</html>
`;
