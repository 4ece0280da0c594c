package org.antenna.sandbox.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The frame of the inbox's pages, and text made safe for it. */
final class Html {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final String STYLE = """
            :root{color-scheme:light dark;--paper:#faf8f4;--card:#fff;--ink:#1f2523;--quiet:#59625f;--line:#dcd8cf;--accent:#0f5f5c}
            @media(prefers-color-scheme:dark){:root{--paper:#161a19;--card:#1f2524;--ink:#e8e6e0;--quiet:#a3aba7;--line:#343c3a;--accent:#6fc3bd}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--paper);color:var(--ink);text-autospace:normal;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
            main{max-width:1040px;margin:0 auto;padding:24px 20px 64px}
            a{color:var(--accent)} h1{font-size:22px;margin:0} h1 a{color:inherit;text-decoration:none}
            header{display:flex;flex-wrap:wrap;gap:16px;align-items:center;justify-content:space-between;margin-bottom:20px}
            input,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:6px 12px}
            input{width:280px;max-width:60vw} button{cursor:pointer} button.primary{border-color:var(--accent);color:var(--accent)}
            :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
            .quiet{color:var(--quiet);font-size:14px} .notice{padding:8px 16px;border-left:3px solid var(--accent);background:var(--card);margin:0 0 16px}
            ul.mails{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:6px}
            ul.mails li+li{border-top:1px solid var(--line)}
            ul.mails a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 16px;padding:10px 16px;color:inherit;text-decoration:none}
            ul.mails a:hover{background:color-mix(in srgb,var(--accent) 7%,transparent)}
            .subject{font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
            .to{color:var(--quiet);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
            .time{color:var(--quiet);font-size:14px;font-variant-numeric:tabular-nums}
            nav{display:flex;gap:20px;margin:20px 0 12px;border-bottom:1px solid var(--line)}
            nav a{padding:6px 2px;text-decoration:none;color:var(--quiet)} nav a[aria-current]{color:var(--ink);border-bottom:2px solid var(--accent)}
            dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 16px;margin:0} dt{color:var(--quiet)} dd{margin:0;overflow-wrap:anywhere}
            .sheet{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:20px}
            pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.6 ui-monospace,"SF Mono",Consolas,"Noto Sans Mono CJK SC",monospace}
            pre.prose{font-family:inherit;font-size:16px} iframe{width:100%;height:75vh;border:1px solid var(--line);border-radius:6px;background:#fff}
            .empty{padding:48px 20px;text-align:center;color:var(--quiet)} .pager{display:flex;gap:16px;justify-content:center;margin-top:16px}
            """;

    private Html() {}

    static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s</style></head>
                <body><main>%s</main></body></html>
                """.formatted(escape(title), STYLE, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Time of the reader's computer: the inbox is only ever read where it runs. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
