//! Accepting an invitation.

use crate::messages::{FieldWords, Invitations};

pub(super) const INVITATIONS: Invitations = Invitations {
    title: |organisation| format!("Invitație în {organisation}"),
    text: |by, organisation| match by {
        "" => format!("Ați primit o invitație în organizația „{organisation}”."),
        _ => format!("{by} vă invită să vă alăturați organizației „{organisation}”."),
    },
    role: "Ce veți putea face",
    role_of: |roles| match (roles.manager, roles.signatory) {
        (true, true) => {
            "să scrieți observații, să le trimiteți în numele organizației și să țineți evidența membrilor"
                .into()
        }
        (true, false) => "să scrieți observații și să țineți evidența membrilor".into(),
        (false, true) => "să scrieți observații și să le trimiteți în numele organizației".into(),
        (false, false) => "să scrieți observații împreună cu ceilalți".into(),
    },
    sent_to: "Trimisă la",
    ends: "Valabilă până la",
    with_account: "Aveți deja un cont",
    with_account_text: "Intrați în cont și vă întoarceți aici. Adresa contului poate fi alta decât cea la care a venit invitația.",
    log_in: "Intrați în cont",
    without: "Nu aveți cont",
    name: FieldWords { label: "Numele și prenumele", hint: "Îl văd membrii organizației." },
    address: |email| format!("Veți intra în cont cu adresa {email}."),
    create: "Faceți contul și alăturați-vă",
    as_me: |email| format!("Vă alăturați cu contul {email}."),
    join: "Alăturați-vă organizației",
    member: "Faceți deja parte din organizație. Invitația este pentru altcineva.",
    to_organisation: "Mergeți la pagina organizației",
    taken: "Adresa la care a venit invitația are deja un cont: intrați în cont, apoi acceptați invitația",
    gone_title: "Invitația nu mai este valabilă",
    gone_text: "A fost acceptată deja, a fost retrasă sau au trecut cele 14 zile. Cereți organizației alta.",
};
