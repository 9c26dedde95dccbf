//! Signing up an organisation.

use crate::messages::{FieldWords, SignUp};

pub(super) const SIGN_UP: SignUp = SignUp {
    title: "Sign up an organisation",
    lede: "An organisation speaks with one voice: members write its comments together, and a signatory sends them in its name.",
    people: "If you speak only for yourself you need no account: choose a consultation and comment.",
    have_account: "Have an account already? Log in and sign up the organisation from there.",
    logged_in: |email| {
        format!("You are logged in as {email}. You will be manager and signatory of the new organisation.")
    },
    organisation: "The organisation",
    person: "Your account",
    person_text: "You will be the organisation’s manager and signatory. You invite the others afterwards.",
    name: FieldWords { label: "Your first and last name", hint: "Members of the organisation see it." },
    email: FieldWords {
        label: "Your e-mail address",
        hint: "We send the confirmation there, and you will log in with it.",
    },
    password: FieldWords {
        label: "Password",
        hint: "At least 8 characters; we advise 15 or more. A few unrelated words are easy to remember.",
    },
    public: "What becomes public",
    public_text: "The name, the kind of organisation and whether it was verified, beside its comments.",
    private_text: "Only members and the consultation’s team see the contact details. The team uses the fiscal code to verify you.",
    verified_text: "You can take part at once. Until the team has looked, the organisation is shown as “not verified”.",
    send: "Sign up the organisation",
    taken: |name| {
        format!(
            "Fiscal code: “{name}” is signed up with it already. Ask one of its managers to invite you; if you do not know them, write to the consultation’s contact person"
        )
    },
    informal: "Fiscal code: an informal group has none; leave the field empty or choose another kind",
    wrong_code: "Fiscal code: the check digit does not fit; check every digit",
    many: "You have reached the largest number of organisations of one account",
    sent_title: "Look into your mail",
    sent_text: "We sent you a message with the next step. If you do not find it in a few minutes, look among the unwanted mail too.",
    sent_next: "The address in the message works for 7 days. Nothing is signed up until then, and without confirmation the details are deleted.",
    again: "Wrong address? Fill in the form again",
    confirm_title: "Confirm the sign-up",
    confirm_text: |organisation, person| {
        format!("You are signing up “{organisation}”, with {person} as manager and signatory.")
    },
    confirm_password: FieldWords { label: "Password", hint: "The one that you chose when signing up." },
    confirm: "Confirm and log in",
    confirm_taken: "Your address has an account by now: log in and sign up the organisation from there",
    gone_title: "The address no longer works",
    gone_text: "It was used already, or the 7 days have passed. If you have confirmed the sign-up, log in; if not, sign up the organisation again.",
    log_in: "Log in",
};
