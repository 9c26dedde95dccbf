//! Files that people send: through the real router, with everything nasty that the shared data has.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use model::accounts::Role;
use server::scanner::{Scanner, round};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{Answer, Client, SLUG, TestApp};

const MINE: &str = "/ro/contributia-mea";

/// Adds files to the browser's draft.
pub(crate) async fn add(client: &Client, lang: &str, files: &[(&str, &[u8])]) -> Answer {
    add_at(client, &format!("/my-submission/{SLUG}/files"), lang, files).await
}

/// Adds files, as the form does.
pub(crate) async fn add_at(client: &Client, path: &str, lang: &str, files: &[(&str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (name, bytes) in files {
        let name = name.replace('"', "%22").replace(['\r', '\n'], " ");
        let head = format!(
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let request = Request::post(format!("{path}?lang={lang}"))
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    client.send(request, Body::from(body)).await
}

/// A browser with one comment that waits.
pub(crate) async fn begun(app: &TestApp) -> Client {
    let client = app.visitor();
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", "Vedeți fișierele."),
    ];
    assert_eq!(client.post_form("/api/comments/add", &form).await.status, StatusCode::FOUND);
    client
}

/// Sends what waits; gives the secret.
pub(crate) async fn sent(client: &Client) -> String {
    let page = client.get(&format!("/ro/contributia-mea/verificare/{SLUG}")).await.text();
    let (_, rest) = page.split_once("name=\"submission\" value=\"").unwrap();
    let submission = rest.split('"').next().unwrap();
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("submission", submission),
        ("form[name]", "Ana"),
        ("form[email]", "ana@exemplu.example"),
        ("form[county]", "Olt"),
        ("form[kind]", "citizen"),
    ];
    let answer = client.post_form("/api/submissions/send", &form).await;
    answer.location().rsplit('/').next().unwrap().to_owned()
}

/// The ids of the files that can be taken out on the page of what waits.
fn waiting(page: &str) -> Vec<String> {
    let forms = page.split("action=\"/api/attachments/remove\"").skip(1);
    let ids = forms.filter_map(|rest| rest.split_once("name=\"id\" value=\"")?.1.split('"').next());
    ids.map(str::to_owned).collect()
}

/// What any stranger's file is given out with.
fn is_only_saved(answer: &Answer) {
    let told = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
    assert_eq!(answer.status, StatusCode::OK);
    assert!(told("content-disposition").starts_with("attachment; filename=\""));
    assert_eq!(told("content-security-policy"), "sandbox; default-src 'none'");
    assert_eq!(told("x-content-type-options"), "nosniff");
    assert_eq!(told("cross-origin-resource-policy"), "same-origin");
    assert_eq!(told("cache-control"), "private, no-store");
    let known = model::attachments::MediaType::ALL.iter().any(|kind| kind.as_str() == told("content-type"));
    assert!(known, "{}", told("content-type"));
}

#[tokio::test]
async fn files_go_with_the_submission_and_come_back_only_to_be_saved() {
    let app = TestApp::with_demo().await;
    let client = begun(&app).await;
    let pdf: &[u8] = b"%PDF-1.7\n<script>alert(1)</script>";
    let page = b"<html><script>alert(document.cookie)</script>";
    let answer = add(&client, "en", &[("Studiu.pdf", pdf), ("pagin\u{103}.html", page)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/en/my-submission"));
    let listed = client.get(MINE).await.text();
    assert!(listed.contains("Studiu.pdf") && listed.contains("pagin\u{103}.html.txt"), "{listed}");
    let first = waiting(&listed).remove(0);
    let answer = client.post_form("/api/attachments/remove", &[("lang", "ro"), ("id", &first)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::FOUND, MINE));
    assert_eq!(waiting(&client.get(MINE).await.text()).len(), 1);
    add(&client, "ro", &[("Studiu.pdf", pdf)]).await;
    let checked = client.get(&format!("/ro/contributia-mea/verificare/{SLUG}")).await.text();
    assert!(checked.contains("Studiu.pdf"));
    let secret = sent(&client).await;
    for path in [format!("/ro/dovada/{secret}"), format!("/ro/urmarire/{secret}")] {
        let page = client.get(&path).await.text();
        assert!(page.contains(&format!("/receipt/{secret}/files/2")), "{path}");
    }
    let given = app.visitor().get(&format!("/receipt/{secret}/files/2")).await;
    is_only_saved(&given);
    assert_eq!(given.body, page.as_slice());
    assert_eq!(app.visitor().get(&format!("/receipt/{secret}/files/9")).await.status, StatusCode::NOT_FOUND);
    let entry = app.visitor().get(&format!("/receipt/{secret}/entry")).await.json();
    assert_eq!(entry["attachments"][1]["name"], "Studiu.pdf");
    let moderator = app.staff(Role::Moderator).await;
    let desk = moderator.get(&format!("/ro/masa-de-lucru/{SLUG}/observatii")).await.text();
    let (_, rest) = desk.split_once(&format!("/desk/{SLUG}/files/")).unwrap();
    let path = format!("/desk/{SLUG}/files/{}", rest.split('"').next().unwrap());
    is_only_saved(&moderator.get(&path).await);
    assert_eq!(client.get(&path).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_is_not_taken_is_told_by_name_and_nothing_written_is_lost() {
    let app = TestApp::with_demo().await;
    let client = begun(&app).await;
    let large = vec![b'a'; 10_000_001];
    let chosen: [(&str, &[u8]); 5] = [
        ("program.exe", b"MZ\x90\0"),
        ("poza.jpg", b"\xff\xd8\xff\xe0"),
        ("mare.txt", &large),
        ("gol.txt", b""),
        ("bun.txt", b"Da."),
    ];
    add(&client, "ro", &chosen).await;
    let page = client.get(MINE).await.text();
    for words in [
        "„program.exe” nu este PDF",
        "„poza.jpg” este deteriorat",
        "„mare.txt” are peste 10",
        "„gol.txt” este gol",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(page.contains("Vedeți fișierele.") && waiting(&page).len() == 1);
    assert!(!client.get(MINE).await.text().contains("program.exe"), "told once");
    add(&client, "en", &[]).await;
    assert!(client.get("/en/my-submission").await.text().contains("Choose a file first"));
    let stranger = add(&app.visitor(), "en", &[("a.txt", b"a")]).await;
    assert!(stranger.location().starts_with("/en/problem/"), "{}", stranger.location());
}

/// Every file below a folder.
fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            below(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[tokio::test]
async fn every_nasty_file_is_stored_or_refused_and_none_leaves_the_store() {
    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let mut nasty = Vec::new();
    below(&data.join("nasty"), &mut nasty);
    below(&data.join("importer"), &mut nasty);
    if nasty.is_empty() {
        eprintln!("skipped: no files below {}", data.display());
        return;
    }
    nasty.sort();
    let app = TestApp::with_demo().await;
    let client = begun(&app).await;
    let everything = || {
        let mut found = Vec::new();
        below(app.folder(), &mut found);
        found.retain(|path| !path.starts_with(app.folder().join("files")));
        found.sort();
        found
    };
    let before = everything();
    let (mut stored, mut refused) = (0, 0);
    for path in &nasty {
        let bytes = fs::read(path).unwrap();
        // Its own name, and the name of a thief.
        let name = format!("../../{}", path.file_name().unwrap().to_string_lossy());
        let answer = add(&client, "ro", &[(&name, &bytes)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, MINE), "{}", path.display());
        let page = client.get(MINE).await.text();
        let waiting = waiting(&page);
        if waiting.is_empty() {
            assert!(page.contains("error-summary") || page.contains("class=\"error\""), "{}", path.display());
            refused += 1;
            continue;
        }
        assert!(!page.contains("<script>alert"), "{}", path.display());
        stored += 1;
        let named: Vec<String> = fs::read_dir(app.folder().join("files"))
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(named.len(), 1, "{}: {named:?}", path.display());
        assert!(named[0].len() == 32 && named[0].bytes().all(|byte| byte.is_ascii_hexdigit()), "{named:?}");
        // One in forty goes all the way.
        if stored % 40 == 0 {
            let secret = sent(&client).await;
            is_only_saved(&app.visitor().get(&format!("/receipt/{secret}/files/1")).await);
            fs::remove_file(app.folder().join("files").join(&named[0])).unwrap();
            let form = [
                ("lang", "ro"),
                ("slug", SLUG),
                ("form[stance]", "against"),
                ("form[kind]", "opinion"),
                ("form[text]", "Da."),
            ];
            client.post_form("/api/comments/add", &form).await;
        } else {
            client.post_form("/api/attachments/remove", &[("lang", "ro"), ("id", &waiting[0])]).await;
        }
    }
    assert_eq!(everything(), before, "something was written outside the store");
    assert!(fs::read_dir(app.folder().join("files")).unwrap().next().is_none());
    assert!(stored > 0 && refused > 0, "{stored} stored, {refused} refused");
    eprintln!("{} files: {stored} stored, {refused} refused", nasty.len());
}

/// A scanner that finds what holds the word EICAR, or breaks off while it is ill.
async fn fake_clamd(ill: Arc<AtomicBool>) -> Scanner {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            let answer = if ill.load(Ordering::Acquire) {
                "INSTREAM size limit exceeded. ERROR"
            } else {
                judged(&mut line).await
            };
            line.write_all(format!("{answer}\0").as_bytes()).await.unwrap();
        }
    });
    Scanner::at(&address)
}

async fn judged(line: &mut TcpStream) -> &'static str {
    let mut command = [0; 10];
    line.read_exact(&mut command).await.unwrap();
    assert_eq!(&command, b"zINSTREAM\0");
    let mut bytes = Vec::new();
    loop {
        let length = usize::try_from(line.read_u32().await.unwrap()).unwrap();
        if length == 0 {
            break;
        }
        let mut chunk = vec![0; length];
        line.read_exact(&mut chunk).await.unwrap();
        bytes.extend_from_slice(&chunk);
    }
    if bytes.windows(5).any(|word| word == b"EICAR") { "stream: Eicar-Signature FOUND" } else { "stream: OK" }
}

#[tokio::test]
async fn a_file_waits_for_the_scanner_and_what_it_finds_is_given_to_nobody() {
    let app = TestApp::with_demo().await;
    app.backend.attachments().open(None, true).unwrap();
    let ill = Arc::new(AtomicBool::new(true));
    let scanner = fake_clamd(ill.clone()).await;
    let client = begun(&app).await;
    let long = [vec![b'a'; 200_000], b" EICAR".to_vec()].concat();
    add(&client, "ro", &[("bun.txt", b"Da."), ("rau.txt", &long)]).await;
    let secret = sent(&client).await;
    let given =
        async |position: u8| app.visitor().get(&format!("/receipt/{secret}/files/{position}")).await.status;
    let shown = async || app.visitor().get(&format!("/ro/urmarire/{secret}")).await.text();
    round(&app.backend, &scanner).await;
    assert_eq!((given(1).await, given(2).await), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(shown().await.contains("se verifică de viruși"));
    ill.store(false, Ordering::Release);
    round(&app.backend, &scanner).await;
    assert_eq!((given(1).await, given(2).await), (StatusCode::OK, StatusCode::NOT_FOUND));
    let page = shown().await;
    assert!(page.contains("conține un virus") && !page.contains("se verifică de viruși"));
    round(&app.backend, &Scanner::at("127.0.0.1:1")).await;
    assert_eq!(given(1).await, StatusCode::OK, "what is judged does not wait again");
}

#[tokio::test]
async fn a_file_that_is_lost_keeps_none_behind_it_from_the_scanner() {
    let app = TestApp::with_demo().await;
    app.backend.attachments().open(None, true).unwrap();
    let scanner = fake_clamd(Arc::new(AtomicBool::new(false))).await;
    let client = begun(&app).await;
    let store = app.folder().join("files");
    add(&client, "ro", &[("unu.txt", b"Unu.")]).await;
    for lost in fs::read_dir(&store).unwrap() {
        fs::remove_file(lost.unwrap().path()).unwrap();
    }
    add(&client, "ro", &[("doi.txt", b"Doi.")]).await;
    let secret = sent(&client).await;
    round(&app.backend, &scanner).await;
    let page = app.visitor().get(&format!("/ro/urmarire/{secret}")).await.text();
    assert_eq!(page.matches("se verifică de viruși").count(), 1, "only the one that is lost waits");
}

#[tokio::test]
async fn a_script_that_sends_files_is_told_where_to_go() {
    let app = TestApp::with_demo().await;
    let client = begun(&app).await;
    let body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nDa.\r\n--edge--\r\n";
    let request = Request::post(format!("/my-submission/{SLUG}/files?lang=en"))
        .header(header::ACCEPT, "text/plain")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    let answer = client.send(request, Body::from(body)).await;
    assert_eq!((answer.status, answer.text().as_str()), (StatusCode::OK, "/en/my-submission"));
    assert!(client.get("/en/my-submission").await.text().contains("a.txt"));
}
