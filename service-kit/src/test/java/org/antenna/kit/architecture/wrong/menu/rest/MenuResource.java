package org.antenna.kit.architecture.wrong.menu.rest;

import io.vertx.ext.mail.MailMessage;
import org.antenna.kit.architecture.wrong.menu.db.SqlMenu;

public class MenuResource {
    SqlMenu menu = new SqlMenu();
    MailMessage mail = new MailMessage();
}
