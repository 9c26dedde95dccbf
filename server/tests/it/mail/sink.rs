//! A mail server for tests: a process of its own that speaks SMTP (RFC 5321) over the loopback, keeps each mail as a file,
//! and can be told at which step of a dialogue to die.
//!
//! The process is this test program once more, running only [`serve`].

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Names the folder that the process works in.
const FOLDER: &str = "ROTUNDA_TEST_SINK";

pub(super) struct Sink {
    folder: tempfile::TempDir,
    port: u16,
    process: Child,
}

impl Sink {
    pub(super) fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (process, port) = spawn(folder.path(), 0);
        Self { folder, port, process }
    }

    pub(super) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Ends the process at once, whatever it is doing.
    pub(super) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Starts it again at the same address, with the mails that it kept.
    pub(super) fn restart(&mut self) {
        let _ = self.process.kill();
        self.process.wait().unwrap();
        let _ = fs::remove_file(self.folder.path().join("dies-at"));
        (self.process, self.port) = spawn(self.folder.path(), self.port);
    }

    /// Tells it to die at a step of the next dialogue.
    pub(super) fn dies_at(&self, step: &str) {
        fs::write(self.folder.path().join("dies-at"), step).unwrap();
    }

    /// Whether it ended; waits for an end that is under way.
    pub(super) fn is_dead(&mut self) -> bool {
        !self.process.wait().unwrap().success()
    }

    /// What it kept.
    pub(super) fn mails(&self) -> Vec<String> {
        read_all(self.folder.path(), "eml")
    }

    /// Every command that it heard.
    pub(super) fn heard(&self) -> Vec<String> {
        read_all(self.folder.path(), "log")
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn read_all(folder: &Path, extension: &str) -> Vec<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Starts the process and waits for the line in which it says its port.
fn spawn(folder: &Path, port: u16) -> (Child, u16) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "mail::sink::serve", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .env("ROTUNDA_TEST_SINK_PORT", port.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let port = lines.find_map(|line| line.unwrap().split_once("listening on ")?.1.parse().ok()).unwrap();
    // What else the process may say must find somebody who reads, or its pipe breaks.
    std::thread::spawn(move || lines.for_each(drop));
    (process, port)
}

#[test]
#[ignore = "the process of the mail server, started by the tests of mails"]
fn serve() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let port: u16 = std::env::var("ROTUNDA_TEST_SINK_PORT").unwrap().parse().unwrap();
    let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
    let mut out = std::io::stdout();
    writeln!(out, "\nlistening on {}", listener.local_addr().unwrap().port()).unwrap();
    out.flush().unwrap();
    let kept = AtomicUsize::new(read_all(&folder, "eml").len());
    std::thread::scope(|threads| {
        for stream in listener.incoming() {
            let (folder, kept) = (&folder, &kept);
            threads.spawn(move || {
                // A client that hangs up ends only its own dialogue.
                let _ = Dialogue { folder, kept, stream: &stream.unwrap() }.lead();
            });
        }
    });
}

struct Dialogue<'a> {
    folder: &'a Path,
    kept: &'a AtomicUsize,
    stream: &'a TcpStream,
}

impl Dialogue<'_> {
    fn lead(mut self) -> std::io::Result<()> {
        let mut lines = BufReader::new(self.stream);
        self.perhaps_die("greeting");
        self.say("220 sink.example ESMTP")?;
        let mut line = String::new();
        while lines.read_line(&mut line)? > 0 {
            let command = line.trim_end().to_owned();
            line.clear();
            let number = self.kept.load(Ordering::SeqCst);
            fs::OpenOptions::new()
                .create(true)
                .append(true)
                .open(self.folder.join(format!("{number:05}.log")))?
                .write_all(format!("{command}\n").as_bytes())?;
            let verb = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => self.answer("hello", "250-sink.example\r\n250 8BITMIME")?,
                "MAIL" => self.answer("mail", "250 ok")?,
                "RCPT" if command.contains("refuzat@") => self.say("550 5.1.1 no such person")?,
                "RCPT" if command.contains("maitarziu@") => self.say("451 4.2.1 later")?,
                "RCPT" => self.answer("recipient", "250 ok")?,
                "DATA" => {
                    self.answer("data", "354 go on")?;
                    let text = text(&mut lines)?;
                    self.perhaps_die("text");
                    self.keep(&text)?;
                    self.answer("kept", "250 kept")?;
                }
                "RSET" | "NOOP" => self.say("250 ok")?,
                "QUIT" => return self.say("221 bye"),
                _ => self.say("502 what?")?,
            }
        }
        Ok(())
    }

    fn answer(&mut self, step: &str, words: &str) -> std::io::Result<()> {
        self.perhaps_die(step);
        self.say(words)
    }

    fn say(&mut self, words: &str) -> std::io::Result<()> {
        self.stream.write_all(format!("{words}\r\n").as_bytes())
    }

    fn perhaps_die(&self, step: &str) {
        if fs::read_to_string(self.folder.join("dies-at")).is_ok_and(|at| at == step) {
            std::process::abort();
        }
    }

    fn keep(&self, text: &[u8]) -> std::io::Result<()> {
        let number = self.kept.fetch_add(1, Ordering::SeqCst);
        let unfinished = self.folder.join(format!("{number:05}.part"));
        let mut file = fs::File::create(&unfinished)?;
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(unfinished, self.folder.join(format!("{number:05}.eml")))
    }
}

/// The text up to the lone dot, without the dots that were put before dots (RFC 5321, section 4.5.2).
fn text(lines: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    loop {
        let mut line = Vec::new();
        if lines.take(10_000).read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(text);
        }
        text.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
