package io.goldunit.junit;

import org.apiguardian.api.API;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tells the extension what was selected, through the session's store. Before JUnit 5.13 a session has no store: then a
 * single selected case has its whole set evaluated.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SelectionListener implements LauncherSessionListener {

    /** Called by JUnit's service loader. */
    public SelectionListener() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerLauncherDiscoveryListeners(new LauncherDiscoveryListener() {
            @Override
            public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
                try {
                    Namespace namespace = Namespace.create(Selection.SELECTORS);
                    NamespacedHierarchicalStore<Namespace> store = session.getStore();
                    store.put(namespace, Selection.SELECTORS, request.getSelectorsByType(DiscoverySelector.class));
                    store.put(
                            namespace,
                            Selection.PARAMETERS,
                            request.getConfigurationParameters().keySet());
                } catch (NoSuchMethodError | NoClassDefFoundError beforeJUnit513) {
                    return;
                }
            }
        });
    }
}
