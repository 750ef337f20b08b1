package studio.trellis.packaging.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A way in which somebody leaves a course in the middle. */
public enum Leaving {
  /** The tab is closed. */
  CLOSED {
    @Override
    Page leave(BrowserContext context, Page page, Locator body) {
      page.close();
      return context.newPage();
    }
  },
  /** The page is loaded again. */
  RELOADED {
    @Override
    Page leave(BrowserContext context, Page page, Locator body) {
      page.reload();
      return page;
    }
  },
  /** Another page is looked at, and the browser brings this one back as it was. */
  BACK_FROM_CACHE {
    @Override
    Page leave(BrowserContext context, Page page, Locator body) {
      body.evaluate(
          """
          () => {
            window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
            window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
          }
          """);
      return page;
    }
  },
  /** The phone is locked, and the browser drops the page without another word. */
  LOCKED_AND_DROPPED {
    @Override
    Page leave(BrowserContext context, Page page, Locator body) {
      body.evaluate(
          """
          () => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
            document.dispatchEvent(new Event('visibilitychange'));
            document.dispatchEvent(new Event('freeze'));
            window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);
          }
          """);
      page.close();
      return context.newPage();
    }
  };

  /** Leaves; the page on which the course is opened again. */
  abstract Page leave(BrowserContext context, Page page, Locator body);
}
