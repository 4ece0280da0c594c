package org.antenna.catalog.menu.rest;

import org.antenna.catalog.input.Faults;
import org.antenna.catalog.menu.MenuTopic;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it shall be.
 *
 * @param parent code of the topic above; absent on the first level
 * @param label up to 100 characters each
 */
@Schema(requiredProperties = "label")
public record TopicRequest(
        @Nullable String parent, @Nullable LocalizedText label) {
    MenuTopic topic(String code) {
        Faults faults = new Faults();
        MenuTopic topic = new MenuTopic(
                faults.code("code", code),
                0,
                parent == null ? null : faults.code("parent", parent),
                faults.localized("label", label, 100));
        faults.refuse();
        return topic;
    }
}
