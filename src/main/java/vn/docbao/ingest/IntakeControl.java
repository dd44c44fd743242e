package vn.docbao.ingest;

import org.springframework.stereotype.Component;

/** What the administrator wants of the run that is under way. */
@Component
class IntakeControl {

    enum Wish {
        GO_ON,
        PAUSE,
        STOP
    }

    private Wish wish = Wish.GO_ON;
    private boolean leaving;

    synchronized Wish wish() {
        return wish;
    }

    synchronized void pause() {
        if (wish == Wish.GO_ON) {
            wish = Wish.PAUSE;
        }
    }

    /** After a pause, or because another run begins. */
    synchronized void goOn() {
        wish = Wish.GO_ON;
        notifyAll();
    }

    synchronized void stop() {
        wish = Wish.STOP;
        notifyAll();
    }

    /** The program ends: nobody waits any longer. */
    synchronized void leave() {
        leaving = true;
        notifyAll();
    }

    /** Waits while a pause lasts, and tells whether the run is to end. Never asked within a transaction. */
    synchronized boolean halts() {
        try {
            while (wish == Wish.PAUSE && !leaving) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        return leaving || wish == Wish.STOP;
    }
}
