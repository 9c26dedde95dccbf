//! What is asked for before sending where much was sent from one address.

use crate::messages::Challenges;

pub(super) const CHALLENGES: Challenges = Challenges {
    title: "A check before sending",
    why: "Many submissions came from your internet address within a short time. Others may share it: a school, an office, a mobile operator. To stop programs that send in bulk, your browser has a calculation of a few seconds to do. What you wrote is saved.",
    one_more: "There is one more step: the check beside the button that sends. The submission is not sent yet; all that you wrote is saved.",
    begun: "The calculation has begun. It takes a few seconds, and you need do nothing.",
    going: "Calculating: {} %.",
    ready: "Done. Press “Send the submission”.",
    waiting: "The submission is sent by itself as soon as the calculation is done.",
    failed: "The calculation did not succeed. Ask for the address by e-mail, with the button below.",
    progress: "How much is calculated",
    no_script: "Your browser runs no JavaScript and so cannot do the calculation. Ask for the address by e-mail, with the button below.",
    by_mail_text: "If the browser cannot do the calculation, or you would rather not wait, we send you an address by e-mail from which one press of a button sends the submission. What counts is the moment at which you ask for it now, even if you open the message after the deadline. If you send without a name, your e-mail address is used for this message only.",
    by_mail: "Send me the address by e-mail",
    mailed: |email| format!("We sent a message to {email}."),
    mailed_next: "The submission is handed in but not sent yet: within 48 hours, open the page in the message and press the button there. What you wrote stays here, too; if you change something, the changed form is sent.",
    no_mail: "If the message does not come within a few minutes, look among unwanted messages as well and check how you wrote the address.",
    held_title: "Send the submission",
    held_text: "Below is all that you wrote. The submission is sent when you press the button; you then get the register number and the receipt.",
    from: |name| format!("Sent by: {name}."),
    unfinished: "The submission cannot be sent yet: open the browser in which you wrote it and complete what is missing.",
    sent_title: "The submission was sent already",
    sent_text: "It is registered once, however often you open this page.",
    worthless_title: "The address in the message no longer works",
    worthless_text: "Its 48 hours have passed, the submission was erased, or the address was not copied whole. If you have not sent the submission in the meantime, all that you wrote waits in the browser in which you wrote it.",
    trap: "Leave this field empty",
    signal: "Signal",
    signal_trap: "a hidden field was filled in, as programs do",
    signal_quick: |seconds| match seconds {
        1 => "sent 1 second after it was begun".into(),
        _ => format!("sent {seconds} seconds after it was begun"),
    },
};
